use stario::prelude::*;

fn main() {
    let _ = html! {
        <button type="button" @click="save()">"Save"</button>
    };
}
