use stario::prelude::*;

fn main() {
    let pragma = "refresh";
    let _ = html! {
        <head><title>"t"</title><meta http-equiv={pragma} content="text"></head>
    };
}
