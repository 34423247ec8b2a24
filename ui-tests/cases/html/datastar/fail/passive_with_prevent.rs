use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:wheel__passive__prevent="$n++"></p>
    };
}
