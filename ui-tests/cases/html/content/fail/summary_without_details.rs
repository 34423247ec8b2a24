use stario::prelude::*;

fn main() {
    let _ = html! {
        <div><summary>"title"</summary></div>
    };
}
