use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click__self=post("/save")>"Save"</button>
    };
}
