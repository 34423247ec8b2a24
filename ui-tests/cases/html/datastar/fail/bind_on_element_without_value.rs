use stario::prelude::*;

fn main() {
    let _ = html! {
        <span data-bind:user-name>"x"</span>
    };
}
