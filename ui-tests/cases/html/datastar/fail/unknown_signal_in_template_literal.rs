use stario::prelude::*;

#[derive(serde::Serialize, Signals)]
struct Counter {
    count: u32,
}

fn main() {
    let _ = html! {
        signals Counter;
        <p data-text="`${$cuont} of 5`"></p>
    };
}
