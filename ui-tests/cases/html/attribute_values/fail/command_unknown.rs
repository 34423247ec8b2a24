use stario::prelude::*;

fn main() {
    let _ = html! {
        <button command="boom" commandfor="d">"open"</button>
    };
}
