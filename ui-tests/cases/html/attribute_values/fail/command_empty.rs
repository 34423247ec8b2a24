use stario::prelude::*;

fn main() {
    let _ = html! {
        <button command commandfor="d">"open"</button>
    };
}
