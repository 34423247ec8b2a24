use stario::prelude::*;

fn main() {
    let id = 5;
    let _ = html! {
        <button onclick="save({id})">"Save"</button>
    };
}
