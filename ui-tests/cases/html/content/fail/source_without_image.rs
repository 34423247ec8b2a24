use stario::prelude::*;

fn main() {
    let _ = html! {
        <picture><source media="print"><img src="/a.png" alt="a"></picture>
    };
}
