use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click=($items = [..$items, $new])></p>
    };
}
