use stario::prelude::*;

fn main() {
    let locked = Some(true);
    let _ = html! {
        <input disabled={locked}>
    };
}
