use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click=($a = patch.a)></p>
    };
}
