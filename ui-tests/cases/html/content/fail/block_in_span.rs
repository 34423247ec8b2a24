use stario::prelude::*;

fn main() {
    let _ = html! {
        <span><table></table></span>
    };
}
