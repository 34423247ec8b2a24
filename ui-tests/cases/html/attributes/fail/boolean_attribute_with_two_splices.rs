use stario::prelude::*;

fn main() {
    let (read, only) = ("read", "only");
    let _ = html! { <input readonly="{read}{only}" aria-label="name"> };
}
