use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr:checked=$on>"x"</p>
    };
}
