#![deny(deprecated)]

use stario::prelude::*;

struct Todo {
    id: u32,
}

fn main() {
    let todo = Todo { id: 5 };
    let _ = html! {
        <p id={todo.id}>"text"</p>
    };
}
