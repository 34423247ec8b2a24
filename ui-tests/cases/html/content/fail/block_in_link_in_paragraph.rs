use stario::prelude::*;

fn main() {
    let _ = html! {
        <p><a href="/"><h2>"title"</h2></a></p>
    };
}
