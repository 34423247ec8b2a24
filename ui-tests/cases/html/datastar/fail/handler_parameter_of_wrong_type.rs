use stario::prelude::*;

#[post("/save/{id}")]
async fn save() {}

struct Item;

fn main() {
    let item = Item;
    let _ = html! {
        <button data-on:click=post(save(item))>"Save"</button>
    };
}
