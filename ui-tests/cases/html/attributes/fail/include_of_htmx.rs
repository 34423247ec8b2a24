use stario::prelude::*;

fn main() {
    let _ = html! {
        <button hx-include="#cups">"cups"</button>
    };
}
