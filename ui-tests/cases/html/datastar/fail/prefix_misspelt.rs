use stario::prelude::*;

fn main() {
    let _ = html! {
        <p adta-text=($name)>"text"</p>
    };
}
