use stario::prelude::*;

fn main() {
    let _ = html! {
        <bdo>"text"</bdo>
    };
}
