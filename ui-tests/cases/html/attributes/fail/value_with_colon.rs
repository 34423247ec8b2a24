use stario::prelude::*;

fn main() {
    let _ = html! {
        <p id="a" :title="words">"text"</p>
    };
}
