use stario::prelude::*;

struct User;

fn main() {
    let users = vec![User];
    let _ = html! {
        <p>{users}</p>
    };
}
