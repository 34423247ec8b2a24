use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals=({constructor: {}})>"x"</p>
    };
}
