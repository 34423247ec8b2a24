use stario::prelude::*;

fn main() {
    let _ = html! {
        /// The name of the page.
        <h1>"Home"</h1>
    };
}
