use stario::prelude::*;

fn main() {
    let _ = html! {
        <picture>
            "a cup"
            <img src="/cup.png" alt="a cup">
        </picture>
    };
}
