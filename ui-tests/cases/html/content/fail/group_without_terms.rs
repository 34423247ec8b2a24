use stario::prelude::*;

fn main() {
    let _ = html! {
        <dl><div></div></dl>
    };
}
