use stario::prelude::*;

fn main() {
    let _ = html! {
        <p #note>"text"</p>
    };
}
