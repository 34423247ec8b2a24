use stario::prelude::*;

fn main() {
    let _ = html! {
        <p tabindex="first">"text"</p>
    };
}
