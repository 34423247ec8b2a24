use stario::prelude::*;

struct User;

fn main() {
    let user = User;
    let _ = html! {
        <p title="of {user}">"text"</p>
    };
}
