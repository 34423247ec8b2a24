use stario::prelude::*;

fn main() {
    let _ = html! {
        let name; <p>{name}</p>
    };
}
