use stario::prelude::*;

#[page("/users/:id")]
async fn user() -> Html {
    html! { "user" }
}

fn main() {
    let _ = html! { <a href=link(user(5))>"User"</a> };
}
