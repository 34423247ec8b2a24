use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en">
            <body>"text"</body>
            <head>
                <meta charset="utf-8">
                <title>"Home"</title>
            </head>
        </html>
    };
}
