use stario::prelude::*;

fn main() {
    let _ = html! {
        <ruby>"漢"</ruby>
    };
}
