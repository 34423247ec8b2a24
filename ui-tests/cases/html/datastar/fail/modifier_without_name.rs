use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click__=post("/save")>"save"</button>
    };
}
