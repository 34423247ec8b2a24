use stario::prelude::*;

fn main() {
    let _ = html! {
        <p v-if="open">"text"</p>
    };
}
