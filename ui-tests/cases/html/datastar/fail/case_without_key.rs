use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-bind__case.kebab="name">
    };
}
