use stario::prelude::*;

fn main() {
    let _ = html! {
        <details data-preserve-attr><summary>"more"</summary></details>
    };
}
