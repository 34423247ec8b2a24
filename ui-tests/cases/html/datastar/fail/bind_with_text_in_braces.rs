use stario::prelude::*;

fn main() {
    let _ = html! {
        <input data-bind={"name"}>
    };
}
