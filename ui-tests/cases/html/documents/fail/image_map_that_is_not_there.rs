use stario::prelude::*;

fn main() {
    let _ = html! {
        <html lang="en"><head><meta charset="utf-8"><title>"a"</title></head><body><img src="/a.png" alt="a" usemap="#world"></body></html>
    };
}
