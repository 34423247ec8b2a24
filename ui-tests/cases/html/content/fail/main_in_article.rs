use stario::prelude::*;

fn main() {
    let _ = html! {
        <article><main>"x"</main></article>
    };
}
