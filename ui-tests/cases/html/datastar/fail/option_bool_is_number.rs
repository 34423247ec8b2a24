use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=post("/save", open_when_hidden = 1)>"Save"</button>
    };
}
