use serde::{Deserialize, Serialize};
use stario::prelude::*;

#[derive(Serialize, Deserialize, Signals)]
struct Counter {
    count: u32,
}

fn main() {
    let _ = html! {
        signals Counter;
        <p data-show=(el.hidden && count > 3)></p>
    };
}
