use stario::prelude::*;

fn main() {
    let _ = html! {
        <button click=post("/save")>"save"</button>
    };
}
