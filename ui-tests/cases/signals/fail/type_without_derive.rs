use stario::prelude::*;

#[derive(serde::Serialize)]
struct Counter {
    count: u32,
}

fn main() {
    let _ = html! {
        signals Counter;
        <p data-text=$count></p>
    };
}
