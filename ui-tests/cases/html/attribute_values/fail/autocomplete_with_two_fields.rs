use stario::prelude::*;

fn main() {
    let _ = html! {
        <input autocomplete="email tel" aria-label="contact">
    };
}
