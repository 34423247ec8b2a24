use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"Sum: {1 +}"</p>
    };
}
