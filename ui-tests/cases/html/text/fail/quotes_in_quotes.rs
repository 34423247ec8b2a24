use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"He said "hi""</p>
    };
}
