use stario::prelude::*;

fn main() {
    let _ = html! {
        <meter value=1.>"one"</meter>
    };
}
