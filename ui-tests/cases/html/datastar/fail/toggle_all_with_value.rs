use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click=(@toggleAll(true))>"x"</p>
    };
}
