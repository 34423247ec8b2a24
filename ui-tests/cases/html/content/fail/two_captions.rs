use stario::prelude::*;

fn main() {
    let _ = html! {
        <table>
            <caption>"one"</caption>
            <caption>"two"</caption>
        </table>
    };
}
