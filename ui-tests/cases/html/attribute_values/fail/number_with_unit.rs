use stario::prelude::*;

fn main() {
    let _ = html! {
        <input maxlength="10px" aria-label="name">
    };
}
