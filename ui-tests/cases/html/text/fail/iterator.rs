use stario::prelude::*;

fn main() {
    let cups = ["red", "blue"];
    let _ = html! { <p>{cups.iter()}</p> };
}
