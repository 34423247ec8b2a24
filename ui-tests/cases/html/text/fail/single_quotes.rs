use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>'x'</p>
    };
}
