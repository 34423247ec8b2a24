use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:foo-bar__case.kebap="1"></p>
    };
}
