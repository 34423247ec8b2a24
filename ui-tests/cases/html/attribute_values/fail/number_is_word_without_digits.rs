use stario::prelude::*;

fn main() {
    let _ = html! {
        <input maxlength="ten" aria-label="name">
    };
}
