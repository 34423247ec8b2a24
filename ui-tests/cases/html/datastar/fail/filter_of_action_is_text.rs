use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=(@toggleAll("menu."))>"Menu"</button>
        <button data-on:click="@toggleAll(/^menu/)">"Menu"</button>
    };
}
