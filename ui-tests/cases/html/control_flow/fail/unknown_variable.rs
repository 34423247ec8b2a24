use stario::prelude::*;

fn main() {
    let items = ["one"];
    let _ = html! {
        for item in items { <li>{itm}</li> }
    };
}
