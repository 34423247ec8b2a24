use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-computed=({total: $a * 2})></p>
    };
}
