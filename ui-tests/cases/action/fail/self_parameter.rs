use stario::prelude::*;

struct Site;

impl Site {
    #[delete("/all")]
    async fn clear(&self) {}
}

fn main() {}
