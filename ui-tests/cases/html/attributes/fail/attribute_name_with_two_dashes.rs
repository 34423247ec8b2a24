use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data--own="text"></p>
    };
}
