use stario::prelude::*;

#[derive(serde::Serialize, serde::Deserialize, Default, Signals)]
struct Form {
    text: String,
}

#[page("/form")]
async fn form(Signals(form): Signals<Form>) -> Html {
    html! { {form.text} }
}

fn main() {
    let _: stario::axum::Router = routes![form];
}
