use stario::prelude::*;

fn main() {
    let _ = html! {
        <p id="note">"one"</p>
        if true {
            <p id="note">"two"</p>
        }
    };
}
