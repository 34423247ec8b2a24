use stario::prelude::*;

fn main() {
    let _ = html! {
        <button hx-target="#cups">"cups"</button>
    };
}
