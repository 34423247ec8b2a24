use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals=({"user.name": ""})>"x"</p>
    };
}
