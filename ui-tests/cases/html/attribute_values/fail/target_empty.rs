use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/" target="">"home"</a>
    };
}
