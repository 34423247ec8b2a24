use stario::prelude::*;

fn main() {
    let _ = html! {
        <body data-nonce="abc"></body>
    };
}
