use stario::prelude::*;

fn main() {
    let url = String::from("/save");
    let _ = html! {
        <button data-on:click=post({url})>"Save"</button>
    };
}
