use stario::prelude::*;

fn main() {
    let _ = html! {
        <html lang="en"><head><meta charset="utf-8"><title>"a"</title></head><body><button popovertarget="menu">"menu"</button></body></html>
    };
}
