use stario::prelude::*;

fn main() {
    let name = String::from("Ada");
    let _ = html! {
        <p>{name.into_bytes().len()}</p>
        <p>{name}</p>
    };
}
