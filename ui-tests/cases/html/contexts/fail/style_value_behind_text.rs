use stario::prelude::*;

fn main() {
    let gap = 5;
    let _ = html! {
        <p style="margin: 0 {gap}">"text"</p>
    };
}
