use stario::prelude::*;

fn main() {
    let _ = html! {
        <h1 #[allow(empty_heading, reason = "the client fills it")]></h1>
    };
}
