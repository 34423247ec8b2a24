use stario::prelude::*;

fn main() {
    let _ = html! {
        <div role="carousel"></div>
    };
}
