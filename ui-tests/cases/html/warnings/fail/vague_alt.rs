#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <img src="/ada.jpg" alt="ada.jpg">
        <img src="/ada.jpg" alt="Image of Ada">
    };
}
