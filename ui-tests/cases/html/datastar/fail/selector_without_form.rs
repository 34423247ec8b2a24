use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init=get("/a", selector = "#form")>"x"</p>
    };
}
