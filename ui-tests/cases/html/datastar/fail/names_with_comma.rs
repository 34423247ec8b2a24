use stario::prelude::*;

fn main() {
    let _ = html! {
        <details data-preserve-attr="open, class"><summary>"x"</summary></details>
    };
}
