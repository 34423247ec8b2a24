use stario::prelude::*;

fn main() {
    let _ = html! {
        <button hx-get="/cups">"cups"</button>
    };
}
