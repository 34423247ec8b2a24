use stario::prelude::*;

fn main() {
    let _ = html! {
        <map name="shop"><area href="/cups"></map>
    };
}
