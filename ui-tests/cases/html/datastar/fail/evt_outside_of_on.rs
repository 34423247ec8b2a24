use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=(evt.target.value)></p>
    };
}
