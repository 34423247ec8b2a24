use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul><li>"one"<li>"two"</li></li></ul>
    };
}
