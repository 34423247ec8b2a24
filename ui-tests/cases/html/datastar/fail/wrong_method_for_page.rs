use stario::prelude::*;

#[page("/")]
async fn home() -> Html {
    html! { "home" }
}

fn main() {
    let _ = html! {
        <button data-on:click=post(home)>"Home"</button>
    };
}
