use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-on:keydown__enter=post("/save") aria-label="name">
    };
}
