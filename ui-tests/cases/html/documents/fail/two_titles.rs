use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <title>"Home"</title>
                <title>"Start"</title>
            </head>
            <body>
                <p>"text"</p>
            </body>
        </html>
    };
}
