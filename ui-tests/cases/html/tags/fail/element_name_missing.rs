use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"one" < "two"</p>
    };
}
