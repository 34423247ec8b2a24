use stario::prelude::*;

fn main() {
    let id = 5;
    let _ = html! { <button data-on:click=get("/cups/{id}")>{id}</button> };
}
