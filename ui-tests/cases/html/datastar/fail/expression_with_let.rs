use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=(let x = 1)>"text"</button>
    };
}
