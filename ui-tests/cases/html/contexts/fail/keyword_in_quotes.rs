use stario::prelude::*;

fn main() {
    let kind = "text";
    let _ = html! { <input type="{kind}" aria-label="name"> };
}
