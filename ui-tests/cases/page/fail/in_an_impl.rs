use stario::prelude::*;

struct Shop;

impl Shop {
    #[page("/")]
    async fn home() -> Html {
        html! { "home" }
    }
}

fn main() {}
