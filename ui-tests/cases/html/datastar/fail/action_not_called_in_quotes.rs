use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click="@post">"save"</button>
    };
}
