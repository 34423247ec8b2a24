use stario::prelude::*;

#[derive(serde::Serialize)]
struct Counter {
    count: u32,
}

fn main() {
    let _ = html! {
        <p data-signals={Counter { count: 1 }} data-text=$count></p>
    };
}
