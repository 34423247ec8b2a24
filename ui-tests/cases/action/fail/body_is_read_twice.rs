use stario::axum::extract::Form;
use stario::prelude::*;

#[derive(serde::Serialize, serde::Deserialize, Default, Signals)]
struct Values {
    text: String,
}

#[post("/save")]
async fn save(Signals(_): Signals<Values>, Form(_): Form<Values>) {}

fn main() {
    let _: stario::axum::Router = routes![save];
}
