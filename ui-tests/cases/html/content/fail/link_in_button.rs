use stario::prelude::*;

fn main() {
    let _ = html! {
        <button type="button"><a href="/">"Go"</a></button>
    };
}
