use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:fooBar="1"></p>
    };
}
