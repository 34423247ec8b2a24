use stario::prelude::*;

fn main() {
    let _ = html! {
        <section><dt>"a"</dt></section>
    };
}
