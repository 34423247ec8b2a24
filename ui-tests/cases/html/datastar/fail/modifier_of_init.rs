use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init__prevent=post("/seen")>"text"</p>
    };
}
