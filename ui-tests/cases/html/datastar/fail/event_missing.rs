use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on="$open = true">"Open"</button>
    };
}
