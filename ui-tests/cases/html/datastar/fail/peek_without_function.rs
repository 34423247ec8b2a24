use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=(@peek($a))>"x"</p>
    };
}
