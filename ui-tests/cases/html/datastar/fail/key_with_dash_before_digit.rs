use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:foo-1="1"></p>
    };
}
