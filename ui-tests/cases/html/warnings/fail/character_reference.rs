#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>"Bread &amp; butter"</p>
        <p>"10&nbsp;km"</p>
        <a href="/?a=1&quot;b">"say"</a>
    };
}
