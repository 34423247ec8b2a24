use stario::prelude::*;

async fn name() -> &'static str {
    "Ada"
}

fn main() {
    let _ = html! {
        <p>{name()}</p>
    };
}
