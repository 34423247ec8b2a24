use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=(5 => 6)>"text"</button>
    };
}
