use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-=($a)>"text"</p>
    };
}
