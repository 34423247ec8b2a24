use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=($user = {name: "Ada", age})>"text"</button>
    };
}
