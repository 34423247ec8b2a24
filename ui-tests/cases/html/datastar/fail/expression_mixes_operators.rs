use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=($name ?? $title || "none")>"text"</button>
    };
}
