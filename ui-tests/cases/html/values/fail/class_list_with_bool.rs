use stario::prelude::*;

fn main() {
    let wide = true;
    let _ = html! {
        <p class=["card", wide]>"text"</p>
    };
}
