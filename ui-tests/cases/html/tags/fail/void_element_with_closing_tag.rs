use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"one"<br></br>"two"</p>
    };
}
