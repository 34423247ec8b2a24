use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title={name: "cups"}>"text"</p>
    };
}
