use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=count>"text"</p>
    };
}
