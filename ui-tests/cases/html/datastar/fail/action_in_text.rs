use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=get("/a")></p>
    };
}
