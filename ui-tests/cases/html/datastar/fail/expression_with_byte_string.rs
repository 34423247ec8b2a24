use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=($name == b"Ada")>"text"</button>
    };
}
