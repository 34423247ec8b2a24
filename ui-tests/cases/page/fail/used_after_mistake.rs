use stario::prelude::*;

#[page("home")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {
    let _ = html! { <a href=link(home)>"Home"</a> };
    let _: stario::axum::Router = routes![home];
}
