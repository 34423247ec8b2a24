use stario::prelude::*;

fn main() {
    let photo = "/a.png";
    let _ = html! {
        <p style="background-image: url({photo})">"text"</p>
    };
}
