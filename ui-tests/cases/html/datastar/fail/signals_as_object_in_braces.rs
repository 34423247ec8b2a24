use stario::prelude::*;

fn main() {
    let _ = html! {
        <div data-signals={count: 0}></div>
    };
}
