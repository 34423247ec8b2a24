use stario::prelude::*;

fn main() {
    let _ = html! {
        <div title="{a: 1}"></div>
    };
}
