use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(empty_headin, reason = "the client fills it")]
        <h1></h1>
        #[allow(unused_variables, reason = "x")]
        <h1></h1>
        #[allow(clippy::all, reason = "x")]
        <h1></h1>
    };
}
