use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals="{a: 'x\\\\', b: 'y;z'}"></p>
    };
}
