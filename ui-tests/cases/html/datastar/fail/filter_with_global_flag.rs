use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-json-signals="{include: /a/g}"></p>
    };
}
