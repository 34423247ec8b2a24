use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-attr:disbled=$busy>"x"</button>
    };
}
