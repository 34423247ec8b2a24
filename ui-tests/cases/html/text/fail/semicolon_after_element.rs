use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"text"</p>;
    };
}
