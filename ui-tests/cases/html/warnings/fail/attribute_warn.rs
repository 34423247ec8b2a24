use stario::prelude::*;

fn main() {
    let _ = html! {
        #[warn(empty_heading)]
        <h1>"Shop"</h1>
    };
}
