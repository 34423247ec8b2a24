use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title=["one", "two"]>"text"</p>
    };
}
