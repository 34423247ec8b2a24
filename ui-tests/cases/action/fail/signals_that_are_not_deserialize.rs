use stario::prelude::*;

#[derive(serde::Serialize, Default, Signals)]
struct Form {
    text: String,
}

#[post("/save")]
async fn save(Signals(form): Signals<Form>) -> Signals<Form> {
    Signals(form)
}

fn main() {
    let _: stario::axum::Router = routes![save];
}
