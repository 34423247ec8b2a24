use stario::prelude::*;

fn main() {
    let _ = html! {
        <p
            /// The title.
            class="title"
        ></p>
    };
}
