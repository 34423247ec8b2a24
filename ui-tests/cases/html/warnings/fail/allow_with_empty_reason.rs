use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(empty_heading, reason = "")]
        <h1></h1>
    };
}
