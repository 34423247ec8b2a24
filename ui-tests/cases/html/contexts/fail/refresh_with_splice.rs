use stario::prelude::*;

fn main() {
    let target = "/next";
    let _ = html! {
        <head><title>"t"</title><meta http-equiv="refresh" content="5; url={target}"></head>
    };
}
