use stario::prelude::*;

fn main() {
    let _ = html! {
        <progress value=0 max=0></progress>
    };
}
