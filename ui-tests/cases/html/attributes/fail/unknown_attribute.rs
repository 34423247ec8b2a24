use stario::prelude::*;

fn main() {
    let _ = html! {
        <p clas="note">"text"</p>
    };
}
