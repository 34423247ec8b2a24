use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=($open ? 1)>"text"</button>
    };
}
