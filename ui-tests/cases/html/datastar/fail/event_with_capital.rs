use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:Click=post("/save")>"save"</button>
    };
}
