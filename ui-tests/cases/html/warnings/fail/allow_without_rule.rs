use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(reason = "the client fills it")]
        <h1></h1>
        #[allow]
        <h1></h1>
    };
}
