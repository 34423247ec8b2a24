use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text="$a /* the first">"text"</p>
    };
}
