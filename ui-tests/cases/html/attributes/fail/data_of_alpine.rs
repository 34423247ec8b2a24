use stario::prelude::*;

fn main() {
    let _ = html! {
        <div x-data="open"></div>
    };
}
