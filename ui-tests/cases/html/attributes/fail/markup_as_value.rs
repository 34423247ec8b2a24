use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title=<b>"text"</b>>"text"</p>
    };
}
