use stario::prelude::*;

fn main() {
    let _ = html! {
        <bdo dir="auto">"text"</bdo>
    };
}
