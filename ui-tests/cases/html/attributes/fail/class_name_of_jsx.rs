use stario::prelude::*;

fn main() {
    let _ = html! {
        <p className="note">"text"</p>
    };
}
