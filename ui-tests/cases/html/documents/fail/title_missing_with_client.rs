use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <Datastar/>
            </head>
            <body>
                <p>"text"</p>
            </body>
        </html>
    };
}
