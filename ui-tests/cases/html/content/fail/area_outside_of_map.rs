use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>"Shop"</title></head>
            <body>
                <div><area shape="default" href="/cups" alt="cups"></div>
            </body>
        </html>
    };
}
