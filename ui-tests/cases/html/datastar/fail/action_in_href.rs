use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {
    let _ = html! {
        <a href=get(home)>"Home"</a>
    };
}
