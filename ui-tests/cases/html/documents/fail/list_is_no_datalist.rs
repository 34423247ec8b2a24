use stario::prelude::*;

fn main() {
    let _ = html! {
        <input list="sizes">
        <ul id="sizes"></ul>
    };
}
