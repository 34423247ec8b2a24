use stario::prelude::*;

fn main() {
    let _ = html! {
        <progress value="-1"></progress>
    };
}
