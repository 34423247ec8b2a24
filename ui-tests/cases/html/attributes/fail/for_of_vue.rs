use stario::prelude::*;

fn main() {
    let _ = html! {
        <p v-for="cup in cups">"text"</p>
    };
}
