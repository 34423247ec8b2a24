use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=(([a, b]) => a)>"text"</button>
    };
}
