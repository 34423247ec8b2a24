use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=($open = false; @pots("/save"))>"text"</button>
    };
}
