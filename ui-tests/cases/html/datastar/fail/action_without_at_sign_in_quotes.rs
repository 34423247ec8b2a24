use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click="$open = false; post('/save')">"Save"</button>
    };
}
