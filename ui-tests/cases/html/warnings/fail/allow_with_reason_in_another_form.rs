use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(empty_heading, reason = why)]
        <h1></h1>
        #[allow(empty_heading, reason("x"))]
        <h1></h1>
    };
}
