use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/">
            <b>"all"</b>
            <a href="/one">"one"</a>
        </a>
    };
}
