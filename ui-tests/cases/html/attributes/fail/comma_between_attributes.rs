use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/", title="t">"text"</a>
    };
}
