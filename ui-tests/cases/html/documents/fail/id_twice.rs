use stario::prelude::*;

fn main() {
    let _ = html! {
        <p id="note">"one"</p>
        <p id="note">"two"</p>
    };
}
