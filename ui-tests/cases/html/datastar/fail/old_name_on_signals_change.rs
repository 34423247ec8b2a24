use stario::prelude::*;

fn main() {
    let _ = html! {
        <div data-on-signals-change="$open = true"></div>
    };
}
