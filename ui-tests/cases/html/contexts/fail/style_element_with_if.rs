use stario::prelude::*;

fn main() {
    let dark = true;
    let _ = html! {
        <style>if dark { "p { color: white }" }</style>
    };
}
