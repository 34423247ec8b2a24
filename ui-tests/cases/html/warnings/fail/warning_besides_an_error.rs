use stario::prelude::*;

fn main() {
    let _ = html! {
        <h1></h1>
        <buton>"Save"</buton>
    };
}
