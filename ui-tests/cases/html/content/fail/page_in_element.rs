use stario::prelude::*;

fn main() {
    let _ = html! {
        <main>
            <html lang="en">
                <head><title>"Shop"</title></head>
                <body><p>"cups"</p></body>
            </html>
        </main>
    };
}
