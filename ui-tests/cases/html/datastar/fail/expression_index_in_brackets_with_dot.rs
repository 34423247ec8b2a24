use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=($list.[0])>"text"</p>
    };
}
