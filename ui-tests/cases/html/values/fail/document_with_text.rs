use stario::prelude::*;

fn main() {
    let document = "<p>";
    let _ = html! {
        <iframe srcdoc={document}></iframe>
    };
}
