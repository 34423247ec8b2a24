use stario::prelude::*;

#[component]
fn Frame(children: &str) -> Html {
    html! { <section>{children}</section> }
}

fn main() {
    let _ = html! {
        <Frame/>
    };
}
