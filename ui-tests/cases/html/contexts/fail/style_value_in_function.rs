use stario::prelude::*;

fn main() {
    let gap = 5;
    let _ = html! {
        <p style="width: calc(100% - {gap})">"text"</p>
    };
}
