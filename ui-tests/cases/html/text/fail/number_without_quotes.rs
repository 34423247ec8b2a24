use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>5 items</p>
    };
}
