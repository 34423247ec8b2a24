use stario::prelude::*;

fn main() {
    let cups = ["red", "blue"];
    let _ = html! { <ul>{cups.iter().map(|cup| <li>{cup}</li>)}</ul> };
}
