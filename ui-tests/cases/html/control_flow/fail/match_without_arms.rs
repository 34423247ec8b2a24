use stario::prelude::*;

fn main() {
    let count = 3;
    let _ = html! {
        <p>match count</p>
    };
}
