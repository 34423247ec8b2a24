use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text="`it's ${$a} it's`"></p>
    };
}
