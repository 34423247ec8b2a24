use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {
    let _ = html! {
        <a href=link(home, retry = Always)>"Home"</a>
    };
}
