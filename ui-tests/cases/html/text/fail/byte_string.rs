use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>b"text"</p>
    };
}
