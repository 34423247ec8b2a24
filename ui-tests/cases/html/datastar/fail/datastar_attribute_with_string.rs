use stario::prelude::*;

fn main() {
    let source = String::from("$count");
    let _ = html! {
        <button data-text={source}>"text"</button>
    };
}
