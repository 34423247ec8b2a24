use stario::prelude::*;

fn main() {
    let count = 3;
    let _ = html! {
        for item in count { <li>{item}</li> }
    };
}
