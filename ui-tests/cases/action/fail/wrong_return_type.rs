use stario::prelude::*;

#[post("/save")]
async fn save() -> bool {
    true
}

fn main() {}
