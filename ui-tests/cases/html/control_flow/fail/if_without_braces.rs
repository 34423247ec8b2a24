use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        <main>if open <p>"text"</p></main>
    };
}
