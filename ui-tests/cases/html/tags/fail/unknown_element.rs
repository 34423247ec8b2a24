use stario::prelude::*;

fn main() {
    let _ = html! {
        <buton>"Save"</buton>
    };
}
