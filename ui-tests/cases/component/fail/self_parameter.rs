use stario::prelude::*;

struct Page;

impl Page {
    #[component]
    fn Card(&self) -> Html {
        html! { "text" }
    }
}

fn main() {}
