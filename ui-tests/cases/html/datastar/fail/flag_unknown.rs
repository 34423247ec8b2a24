use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click__debounce.500ms.often=post("/save")>"save"</button>
    };
}
