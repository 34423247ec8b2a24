use stario::prelude::*;

fn main() {
    let _ = html! {
        <svg data-attr:viewBox=$box></svg>
    };
}
