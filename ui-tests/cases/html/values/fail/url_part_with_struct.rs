use stario::prelude::*;

struct User;

fn main() {
    let user = User;
    let _ = html! {
        <a href="/users/{user}">"link"</a>
    };
}
