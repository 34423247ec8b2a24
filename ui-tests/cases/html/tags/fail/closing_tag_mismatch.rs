use stario::prelude::*;

fn main() {
    let _ = html! {
        <section>
            <p>"text"</span>
        </section>
    };
}
