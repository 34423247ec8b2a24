use stario::prelude::*;

fn main() {
    let _ = html! {
        #[cfg_attr(test, allow(empty_heading))]
        <h1>"Shop"</h1>
    };
}
