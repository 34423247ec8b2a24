use stario::prelude::*;

fn main() {
    let _ = html! {
        <hgroup><p>"part one"</p></hgroup>
    };
}
