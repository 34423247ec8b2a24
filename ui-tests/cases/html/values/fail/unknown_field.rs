use stario::prelude::*;

struct User {
    name: &'static str,
}

fn main() {
    let user = User { name: "Ada" };
    let _ = html! {
        <p title={user.nam}>"text"</p>
    };
}
