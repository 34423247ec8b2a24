use stario::prelude::*;

fn main() {
    let _ = html! {
        /// A title.
        <p></p>
    };
}
