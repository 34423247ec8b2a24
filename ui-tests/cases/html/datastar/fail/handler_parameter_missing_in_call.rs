use stario::prelude::*;

#[post("/save/{id}")]
async fn save() {}

fn main() {
    let _ = html! {
        <button data-on:click=post(save())>"Save"</button>
    };
}
