use stario::axum::extract::State;
use stario::prelude::*;

mod pages {
    use stario::prelude::*;

    #[page("/about")]
    pub(super) async fn about() -> Html {
        html! { "about" }
    }
}

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

#[post("/save")]
async fn save(_: State<u32>) {}

#[test]
fn routes_without_mistakes() {
    let _: stario::axum::Router = routes![home, pages::about,];
    let _: stario::axum::Router<u32> = routes![save];
    let _: stario::axum::Router = routes![];
}
