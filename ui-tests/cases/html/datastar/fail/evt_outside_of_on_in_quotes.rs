use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init="evt.target.focus()"></p>
    };
}
