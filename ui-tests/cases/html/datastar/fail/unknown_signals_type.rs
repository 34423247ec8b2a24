use stario::prelude::*;

#[derive(serde::Serialize, Signals)]
struct Counter {
    count: u32,
}

fn main() {
    let _ = html! {
        signals Countr;
        <p data-text=$count></p>
    };
}
