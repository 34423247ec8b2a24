use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-style:backgroundColor=$color>"x"</p>
    };
}
