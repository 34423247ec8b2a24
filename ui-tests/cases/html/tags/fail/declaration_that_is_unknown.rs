use stario::prelude::*;

fn main() {
    let _ = html! {
        <!ELEMENT p><p>"text"</p>
    };
}
