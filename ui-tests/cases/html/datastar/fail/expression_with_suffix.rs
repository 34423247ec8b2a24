use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=($count + 1u8)>"text"</button>
    };
}
