use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="https:///about">"about"</a>
    };
}
