use stario::prelude::*;

fn main() {
    let _ = html! {
        <style>body { margin: 0 }</style>
    };
}
