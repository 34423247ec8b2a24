use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=(-$count ** 2)>"text"</button>
    };
}
