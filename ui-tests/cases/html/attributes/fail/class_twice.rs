use stario::prelude::*;

fn main() {
    let _ = html! {
        <p class="one" class="two">"text"</p>
    };
}
