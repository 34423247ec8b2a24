use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-show="$open && $name != null">"text"</p>
    };
}
