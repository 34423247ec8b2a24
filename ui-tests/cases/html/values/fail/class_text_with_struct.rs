use stario::prelude::*;

struct User;

fn main() {
    let user = User;
    let _ = html! {
        <p class="card {user}">"text"</p>
    };
}
