use stario::prelude::*;

struct Broken;

#[post("/items")]
async fn add() -> Result<(), Broken> {
    Ok(())
}

fn main() {}
