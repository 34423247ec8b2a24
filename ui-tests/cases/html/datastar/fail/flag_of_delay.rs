use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init__delay.500ms.often=post("/seen")>"text"</p>
    };
}
