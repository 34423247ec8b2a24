use stario::prelude::*;

fn main() {
    let _ = html! {
        <header><header>"x"</header></header>
    };
}
