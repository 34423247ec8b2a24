use stario::prelude::*;

fn main() {
    let kind = "time";
    let _ = html! { <input type="date{kind}" aria-label="name"> };
}
