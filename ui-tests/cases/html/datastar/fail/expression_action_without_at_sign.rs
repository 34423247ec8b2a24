use stario::axum::extract::Path;
use stario::prelude::*;

#[post("/save/{id}")]
async fn save(Path(id): Path<u32>) {
    let _ = id;
}

fn main() {
    let _ = html! {
        <button data-on:click=($open = false; post(save(1)))>"Save"</button>
    };
}
