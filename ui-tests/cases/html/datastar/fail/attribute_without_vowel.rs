use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-txt=$count></p>
    };
}
