use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title=b"text">"text"</p>
    };
}
