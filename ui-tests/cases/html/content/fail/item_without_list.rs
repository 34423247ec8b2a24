use stario::prelude::*;

fn main() {
    let _ = html! {
        <section>
            <li>"one"</li>
        </section>
    };
}
