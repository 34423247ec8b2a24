use stario::prelude::*;

fn main() {
    let _ = html! {
        for item { <li>{item}</li> }
    };
}
