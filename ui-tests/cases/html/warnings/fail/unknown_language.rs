#![deny(deprecated)]
use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html>
            <head>
                <meta charset="utf-8">
                <title>"Home"</title>
            </head>
            <body>
                <p>"text"</p>
            </body>
        </html>
    };
}
