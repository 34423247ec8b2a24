use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:foo:bar="1"></p>
    };
}
