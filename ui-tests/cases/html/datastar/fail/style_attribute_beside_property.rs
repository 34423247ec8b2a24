use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-style="{color: $a}" data-style:color=$b>"text"</p>
    };
}
