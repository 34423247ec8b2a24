use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/" target="_preview">"a"</a>
    };
}
