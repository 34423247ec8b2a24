use stario::prelude::*;

fn main() {
    let page = Some(2);
    let _ = html! {
        <a href="/users?page={page}">"link"</a>
    };
}
