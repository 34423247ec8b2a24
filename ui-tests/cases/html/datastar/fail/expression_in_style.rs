use stario::prelude::*;

fn main() {
    let _ = html! {
        <p style=$css>"text"</p>
    };
}
