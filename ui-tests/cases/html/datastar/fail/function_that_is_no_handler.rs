use stario::prelude::*;

async fn save() {}

fn main() {
    let _ = html! {
        <button data-on:click=post(save)>"Save"</button>
    };
}
