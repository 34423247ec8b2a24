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
                <button type="button" aria-controls="mneu">"Menu"</button>
                <ul id="menu"><li>"Home"</li></ul>
            </body>
        </html>
    };
}
