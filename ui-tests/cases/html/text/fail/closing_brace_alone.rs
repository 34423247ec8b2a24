use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"hello }"</p>
    };
}
