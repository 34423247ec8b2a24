use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on-intersect__prevent=post("/seen")>"text"</p>
    };
}
