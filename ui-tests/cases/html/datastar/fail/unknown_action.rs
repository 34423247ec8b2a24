use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=pots("/save")>"Save"</button>
    };
}
