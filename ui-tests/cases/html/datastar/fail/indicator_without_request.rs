use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-indicator:busy><button data-on:click=get("/x")>"x"</button></p>
    };
}
