use stario::prelude::*;

fn main() {
    let _ = html! {
        <details data-preserve-attr:open><summary>"more"</summary></details>
    };
}
