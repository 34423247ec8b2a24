use stario::prelude::*;

fn main() {
    let _ = html! {
        <!DOCTYPE html>
        <html lang="en" data-nonce>
            <head><meta charset="utf-8"><title>"Shop"</title></head>
            <body><p>"cups"</p></body>
        </html>
    };
}
