use stario::prelude::*;

fn main() {
    let _ = html! {
        <p class='a></p>
    };
}
