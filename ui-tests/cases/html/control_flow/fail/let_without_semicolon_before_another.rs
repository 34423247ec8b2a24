use stario::prelude::*;

fn main() {
    let _ = html! {
        let name = "Ada" <p>{name}</p> let age = 5; {age}
    };
}
