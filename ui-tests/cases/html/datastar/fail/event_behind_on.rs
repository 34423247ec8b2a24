use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-onclick="$open = true">"Open"</button>
    };
}
