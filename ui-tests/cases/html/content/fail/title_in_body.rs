use stario::prelude::*;

fn main() {
    let _ = html! {
        <body>
            <title>"title"</title>
        </body>
    };
}
