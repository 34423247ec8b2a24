use stario::prelude::*;

fn main() {
    let policy = "default-src *";
    let _ = html! {
        <head><title>"t"</title><meta http-equiv="content-security-policy" content={policy}></head>
    };
}
