use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/" target="_blnk">"a"</a>
    };
}
