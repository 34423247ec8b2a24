use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/one" title="t" href="/two">"link"</a>
    };
}
