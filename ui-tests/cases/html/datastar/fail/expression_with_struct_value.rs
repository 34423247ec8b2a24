use stario::prelude::*;

struct User;

fn main() {
    let user = User;
    let _ = html! {
        <button data-on:click=($user = {user})>"text"</button>
    };
}
