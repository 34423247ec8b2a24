use stario::prelude::*;

fn main() {
    let _ = html! {
        <button onClick=($open = true)>"Open"</button>
    };
}
