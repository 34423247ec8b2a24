use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/"><button type="button">"Go"</button></a>
    };
}
