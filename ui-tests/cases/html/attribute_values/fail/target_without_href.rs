use stario::prelude::*;

fn main() {
    let _ = html! {
        <a target="_blank">"a"</a>
    };
}
