use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        <p if open { title="open" }>"text"</p>
    };
}
