use stario::prelude::*;

fn main() {
    let _ = html! {
        <ol>"one"</ol>
    };
}
