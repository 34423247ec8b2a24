use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=post("")>"Save"</button>
        <p data-init=(@get(""))></p>
    };
}
