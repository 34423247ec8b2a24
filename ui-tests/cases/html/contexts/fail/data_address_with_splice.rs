use stario::prelude::*;

fn main() {
    let text = "a";
    let _ = html! {
        <a href="data:text/plain,{text}">"text"</a>
    };
}
