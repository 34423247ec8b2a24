use stario::prelude::*;

fn main() {
    let _ = html! {
        for item in { <li>{item}</li> }
    };
}
