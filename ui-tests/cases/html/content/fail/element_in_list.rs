use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul>
            <a href="/">"one"</a>
        </ul>
    };
}
