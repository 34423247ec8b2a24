use stario::prelude::*;

fn main() {
    let _ = html! {
        <span><dialog>"Sure?"</dialog></span>
    };
}
