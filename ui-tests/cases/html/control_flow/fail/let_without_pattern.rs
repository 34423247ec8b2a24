use stario::prelude::*;

fn main() {
    let _ = html! {
        let;
        <p>"text"</p>
    };
}
