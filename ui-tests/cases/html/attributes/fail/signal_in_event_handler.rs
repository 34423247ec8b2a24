use stario::prelude::*;

fn main() {
    let _ = html! {
        <button onclick=$save>"save"</button>
    };
}
