use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { <p>"text"</p> }
}

fn main() {
    let _ = html! { <a href=home()>"home"</a> };
}
