use stario::prelude::*;

fn main() {
    let _ = html! {
        <map name="world" id="earth"></map>
    };
}
