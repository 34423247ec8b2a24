use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul>
            <li>"one"</li>
            <ul><li>"one a"</li></ul>
        </ul>
    };
}
