use stario::prelude::*;

fn main() {
    let _ = html! {
        <button title=post("/save")>"Save"</button>
    };
}
