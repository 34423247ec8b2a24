use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href=/cups?page=2>"cups"</a>
    };
}
