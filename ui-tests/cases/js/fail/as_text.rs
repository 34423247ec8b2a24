use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = html! { <p>{js!("$n = {name}")}</p> };
}
