use stario::prelude::*;

fn main() {
    let _ = html! {
        <table><colgroup span=2><col></colgroup></table>
    };
}
