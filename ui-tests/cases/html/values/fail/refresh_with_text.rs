use stario::prelude::*;

fn main() {
    let target = "0; url=/";
    let _ = html! {
        <head><title>"t"</title><meta http-equiv="refresh" content={target}></head>
    };
}
