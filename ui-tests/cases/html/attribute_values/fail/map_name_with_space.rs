use stario::prelude::*;

fn main() {
    let _ = html! {
        <map name="the world"></map>
    };
}
