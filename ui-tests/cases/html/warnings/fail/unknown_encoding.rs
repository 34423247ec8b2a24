#![deny(deprecated)]
use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <title>"Home"</title>
            </head>
            <body>
                <p>"text"</p>
            </body>
        </html>
    };
}
