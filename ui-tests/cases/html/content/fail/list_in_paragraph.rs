use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>
            "three things:"
            <ul><li>"one"</li></ul>
        </p>
    };
}
