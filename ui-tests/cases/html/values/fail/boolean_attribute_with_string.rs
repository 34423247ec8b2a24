use stario::prelude::*;

fn main() {
    let locked = String::from("disabled");
    let _ = html! {
        <input disabled={locked}>
    };
}
