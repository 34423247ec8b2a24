use stario::prelude::*;

fn main() {
    let count = 1;
    let _ = html! {
        <p class=["one" if count]>"text"</p>
    };
}
