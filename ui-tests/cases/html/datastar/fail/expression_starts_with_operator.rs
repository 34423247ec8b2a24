use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=(% 2)>"text"</p>
    };
}
