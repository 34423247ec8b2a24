use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=post(5)>"Save"</button>
    };
}
