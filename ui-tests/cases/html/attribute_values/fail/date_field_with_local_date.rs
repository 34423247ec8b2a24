use stario::prelude::*;

fn main() {
    let _ = html! {
        <input type="date" value="31.01.2026">
    };
}
