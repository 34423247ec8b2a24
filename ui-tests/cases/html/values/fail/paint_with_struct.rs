use stario::prelude::*;

struct User;

fn main() {
    let user = User;
    let _ = html! {
        <svg><path fill={user}/></svg>
    };
}
