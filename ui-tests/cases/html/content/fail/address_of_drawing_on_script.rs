use stario::prelude::*;

fn main() {
    let _ = html! {
        <div><script href="/a.js"></script></div>
    };
}
