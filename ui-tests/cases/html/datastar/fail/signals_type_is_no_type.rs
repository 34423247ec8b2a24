use stario::prelude::*;

#[derive(Signals, serde::Serialize)]
struct Counter {
    count: u32,
}

fn main() {
    let _ = html! {
        signals Counter Form;
        <p data-text=$count></p>
    };
}
