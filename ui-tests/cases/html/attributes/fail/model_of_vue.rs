use stario::prelude::*;

fn main() {
    let _ = html! {
        <input v-model="name" aria-label="name">
    };
}
