use stario::prelude::*;

fn main() {
    let _ = html! {
        <p class=["one", "two" if]>"text"</p>
    };
}
