use stario::prelude::*;

fn main() {
    let photo = "/a.png";
    let _ = html! {
        <svg><path fill="url({photo})"/></svg>
    };
}
