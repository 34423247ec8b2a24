use stario::prelude::*;

fn main() {
    let _ = html! {
        <input disabled=1>
    };
}
