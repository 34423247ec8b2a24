use stario::prelude::*;

fn main() {
    let _ = html! {
        <DIV>"text"</DIV>
    };
}
