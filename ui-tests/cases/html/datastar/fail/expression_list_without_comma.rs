use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=($items = [1 2])>"text"</button>
    };
}
