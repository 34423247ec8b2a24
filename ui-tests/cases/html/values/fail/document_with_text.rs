use stario::prelude::*;

fn main() {
    let document = "<p>";
    let _ = html! {
        <iframe title="Document" srcdoc={document}></iframe>
    };
}
