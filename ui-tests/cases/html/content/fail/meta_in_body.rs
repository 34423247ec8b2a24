use stario::prelude::*;

fn main() {
    let _ = html! {
        <body>
            <meta name="author" content="Ada">
        </body>
    };
}
