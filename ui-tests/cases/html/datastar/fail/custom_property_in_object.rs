use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-style=({"--color1": "red"})>"x"</p>
    };
}
