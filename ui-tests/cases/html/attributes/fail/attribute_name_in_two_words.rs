use stario::prelude::*;

fn main() {
    let _ = html! {
        <p aria label="text"></p>
    };
}
