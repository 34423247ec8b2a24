use stario::prelude::*;

fn main() {
    let _ = html! {
        <!-- "one --> two" -->
    };
}
