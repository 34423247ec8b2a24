use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=post("/save", retry_max_count = Many)>"Save"</button>
    };
}
