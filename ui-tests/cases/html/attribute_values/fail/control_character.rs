use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title="a\u{1}b">"text"</p>
    };
}
