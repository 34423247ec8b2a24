use stario::prelude::*;

fn main() {
    let _ = html! {
        <p id="first part">"text"</p>
    };
}
