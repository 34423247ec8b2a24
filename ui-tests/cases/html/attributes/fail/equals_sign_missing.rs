use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title "text"></p>
    };
}
