use stario::prelude::*;

fn main() {
    let _ = html! {
        <button form="edit">"Save"</button>
        <div id="edit"></div>
    };
}
