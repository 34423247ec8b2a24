use stario::prelude::*;

fn main() {
    let _ = html! {
        <main>
            <p>"text"</p>
    };
}
