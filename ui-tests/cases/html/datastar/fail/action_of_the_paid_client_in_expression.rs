use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click=($a; @clipboard("a"))>"x"</p>
    };
}
