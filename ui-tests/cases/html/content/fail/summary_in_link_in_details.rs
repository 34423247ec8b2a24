use stario::prelude::*;

fn main() {
    let _ = html! {
        <details><summary>"a"</summary><a href="/"><summary>"b"</summary></a></details>
    };
}
