use stario::prelude::*;

fn main() {
    let count = 5;
    let _ = html! { <p>{move || count}</p> };
}
