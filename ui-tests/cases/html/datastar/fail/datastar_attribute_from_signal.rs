use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr:data-init=$code></p>
    };
}
