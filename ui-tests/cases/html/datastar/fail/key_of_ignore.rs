use stario::prelude::*;

fn main() {
    let _ = html! {
        <div data-ignore:chart></div>
    };
}
