use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {
    let _ = html! {
        <a href=lnik(home)>"Home"</a>
    };
}
