use stario::prelude::*;

fn main() {
    let _ = html! {
        <button command="showmodal" commandfor="d">"open"</button>
    };
}
