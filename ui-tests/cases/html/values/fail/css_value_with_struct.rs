use stario::prelude::*;

struct User;

fn main() {
    let user = User;
    let _ = html! {
        <p style="width: {user}">"text"</p>
    };
}
