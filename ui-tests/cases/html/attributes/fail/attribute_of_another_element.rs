use stario::prelude::*;

fn main() {
    let _ = html! {
        <p href="/home">"text"</p>
    };
}
