use stario::prelude::*;

fn main() {
    let _ = html! {
        <p aria-hidden="yes">"text"</p>
    };
}
