use stario::prelude::*;

fn main() {
    let _ = html! {
        <map name="m"><area href="/" alt="home" shape="circle"></map>
    };
}
