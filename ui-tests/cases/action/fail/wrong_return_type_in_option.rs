use stario::prelude::*;

struct Item;

#[get("/item")]
async fn item() -> Result<Item, String> {
    Ok(Item)
}

fn main() {}
