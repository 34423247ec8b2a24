use stario::prelude::*;

fn main() {
    let _ = html! {
        <textarea rows=0></textarea>
    };
}
