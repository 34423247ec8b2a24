use stario::prelude::*;

fn main() {
    let _ = html! {
        <p dir="up">"text"</p>
    };
}
