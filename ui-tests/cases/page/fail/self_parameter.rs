use stario::prelude::*;

struct Site;

impl Site {
    #[page("/")]
    async fn home(&self) -> Html {
        html! { "home" }
    }
}

fn main() {}
