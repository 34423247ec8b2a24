use stario::prelude::*;

fn main() {
    let _ = html! {
        <map name="m"><area href="/" alt="home" shape="default" coords="1,2"></map>
    };
}
