use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        @if open { <p>"text"</p> }
    };
}
