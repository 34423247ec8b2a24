#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <title>"Home"</title>
                <script src="/app.js"></script>
            </head>
            <body></body>
        </html>
    };
}
