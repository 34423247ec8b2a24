use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on-intersect__threshold=post("/seen")>"text"</p>
    };
}
