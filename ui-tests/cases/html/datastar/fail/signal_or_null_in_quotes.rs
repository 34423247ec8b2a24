use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text="$name ?? 'none'"></p>
    };
}
