use stario::prelude::*;

struct User;

fn main() {
    let user = User;
    let _ = html! {
        <p hidden={user}>"text"</p>
    };
}
