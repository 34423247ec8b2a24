use stario::prelude::*;

fn main() {
    let _ = html! {
        <details data-preserve-attr="class opne"><summary>"x"</summary></details>
    };
}
