use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>Don't</p>
    };
}
