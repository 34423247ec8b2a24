use stario::prelude::*;

struct Broken;

#[page("/")]
async fn home() -> Result<Html, Broken> {
    Ok(html! { "home" })
}

fn main() {}
