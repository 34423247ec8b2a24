use stario::prelude::*;

/// A card.
#[component]
pub fn Card(
    title: &str,
    #[default] wide: bool,
    #[default(3)] level: u32,
    note: Option<&str>,
    children: Html,
) -> Html {
    if wide {
        return html! { <p>"wide"</p> };
    }
    html! { <section><h2>{title}</h2><i>{level}</i>{note}{children}</section> }
}

#[component]
fn Empty() -> Html {
    html! {}
}

fn main() {
    assert_eq!(Card("a", true, 1, None, html! {}), "<p>wide</p>");
    let page = html! { <Card title="b" note="n">"text"</Card><Empty/> };
    assert_eq!(page, "<section><h2>b</h2><i>3</i>ntext</section>");
}
