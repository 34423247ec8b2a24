use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:a__b="1"></p>
    };
}
