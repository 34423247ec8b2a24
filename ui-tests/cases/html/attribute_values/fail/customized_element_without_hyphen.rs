use stario::prelude::*;

fn main() {
    let _ = html! {
        <button is="fancy">"go"</button>
    };
}
