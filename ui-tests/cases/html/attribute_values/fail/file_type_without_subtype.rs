use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/a.pdf" type="pdf">"paper"</a>
    };
}
