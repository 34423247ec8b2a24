use stario::prelude::*;

fn main() {
    let _ = html! {
        <p id="">"text"</p>
    };
}
