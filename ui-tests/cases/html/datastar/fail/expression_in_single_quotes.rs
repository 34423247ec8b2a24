use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text=($open ? 'open' : 'closed')>"text"</p>
    };
}
