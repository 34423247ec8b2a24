use stario::prelude::*;

fn main() {
    let _ = html! {
        <details>
            <p>"more"</p>
        </details>
    };
}
