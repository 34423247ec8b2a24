use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>{@html markup}</p>
    };
}
