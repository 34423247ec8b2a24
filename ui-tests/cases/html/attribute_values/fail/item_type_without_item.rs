use stario::prelude::*;

fn main() {
    let _ = html! {
        <p itemtype="https://schema.org/Person">"Ada"</p>
    };
}
