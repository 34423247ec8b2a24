use stario::prelude::*;

fn main() {
    let _ = html! {
        <p lang="pt_BR">"texto"</p>
    };
}
