use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-effect=($a ??= 1)>"text"</p>
    };
}
