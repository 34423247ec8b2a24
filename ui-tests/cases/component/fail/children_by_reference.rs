use stario::prelude::*;

#[component]
fn Layout(children: &Html) -> Html {
    html! { <main>{children}</main> }
}

fn main() {
    let _ = html! { <Layout>"text"</Layout> };
}
