use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=post("/save", payload = ({id: 1}; 2))>"save"</button>
    };
}
