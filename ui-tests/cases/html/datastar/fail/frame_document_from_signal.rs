use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe title="x" data-attr:srcdoc=$doc></iframe>
    };
}
