use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="/a.gif" alt="" controls>
    };
}
