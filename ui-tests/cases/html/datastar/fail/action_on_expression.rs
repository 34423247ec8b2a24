use stario::prelude::*;

#[post("/save/{id}")]
async fn save() {}

fn main() {
    let link = save::path(5);
    let _ = html! {
        <button data-on:click=post(&link)>"Save"</button>
    };
}
