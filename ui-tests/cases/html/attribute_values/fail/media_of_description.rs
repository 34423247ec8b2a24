use stario::prelude::*;

fn main() {
    let _ = html! {
        <meta name="description" content="a" media="print">
    };
}
