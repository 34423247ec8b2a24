use stario::prelude::*;

fn main() {
    let name = "ada";
    let _ = html! {
        <a href="//{name}/posts">"link"</a>
    };
}
