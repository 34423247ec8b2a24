use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="javascript:alert(1)">"link"</a>
    };
}
