use stario::prelude::*;

struct Save;

#[post("/save")]
impl Save {
    async fn save() {}
}

fn main() {}
