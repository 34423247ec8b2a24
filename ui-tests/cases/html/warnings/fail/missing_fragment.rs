#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <title>"Home"</title>
            </head>
            <body>
                <nav><a href="#contcat">"Contact"</a></nav>
                <h1 id="contact">"Contact"</h1>
            </body>
        </html>
    };
}
