use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        <ul>if open { <li>"one"</ul> }</ul>
    };
}
