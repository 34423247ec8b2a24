use stario::prelude::*;

fn main() {
    let _ = html! {
        <button type="button" formaction="/save">"save"</button>
    };
}
