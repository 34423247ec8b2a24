use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    let name = std::rc::Rc::new("Ada");
    std::future::ready(()).await;
    html! { <p>{name}</p> }
}

fn main() {
    let _: stario::axum::Router = routes![home];
}
