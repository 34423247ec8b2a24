use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/" rel="nofollow nofollow">"home"</a>
    };
}
