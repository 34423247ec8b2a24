#![deny(deprecated)]

use stario::prelude::*;

macro_rules! heading {
    ($text:literal, $class:ident) => {
        html! { <h1 class="title">$text</h1> <$class></$class> }
    };
}

macro_rules! page {
    ($($content:tt)*) => {
        html! { <main>$($content)*</main> }
    };
}

fn main() {
    let _ = heading!(" ", h2);
    let _ = page! { <h3></h3> <img src="/a.png" alt="photo"> };
}
