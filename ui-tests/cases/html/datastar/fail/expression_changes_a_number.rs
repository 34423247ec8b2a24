use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=(5 = $count)>"text"</button>
    };
}
