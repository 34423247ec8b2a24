use stario::prelude::*;

fn main() {
    let _ = html! {
        <body data-init=get("/updates", r#retry = Always)></body>
    };
}
