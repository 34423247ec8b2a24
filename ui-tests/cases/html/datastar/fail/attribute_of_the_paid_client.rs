use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-animate:width="$width"></p>
    };
}
