use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = html! {
        if let Some(name) = name { <p>{name}</p> }
    };
}
