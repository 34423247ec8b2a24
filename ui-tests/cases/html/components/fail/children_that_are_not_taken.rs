use stario::prelude::*;

#[component]
fn Rule() -> Html {
    html! { <hr> }
}

fn main() {
    let _ = html! {
        <Rule>"text"</Rule>
    };
}
