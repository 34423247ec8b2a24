use stario::prelude::*;

fn main() {
    let _ = html! {
        <hgroup><h1>"a"</h1><h2>"b"</h2></hgroup>
    };
}
