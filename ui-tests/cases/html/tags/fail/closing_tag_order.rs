use stario::prelude::*;

fn main() {
    let _ = html! {
        <p><b><i>"text"</b></i></p>
    };
}
