use stario::prelude::*;

fn main() {
    let size = 5;
    let _ = html! {
        <p class=["card-{size}"]>"text"</p>
    };
}
