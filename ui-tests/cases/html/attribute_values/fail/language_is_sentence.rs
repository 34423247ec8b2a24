use stario::prelude::*;

fn main() {
    let _ = html! {
        <p lang="Brazilian Portuguese">"texto"</p>
    };
}
