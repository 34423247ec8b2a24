use stario::prelude::*;

fn main() {
    let _ = html! {
        <dialog tabindex=0>"hello"</dialog>
    };
}
