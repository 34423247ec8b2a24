use stario::prelude::*;

#[component]
fn Button(children: Html, attrs: Attrs) -> Html {
    html! { <button type="button" {..attrs}>{children}</button> }
}

fn main() {
    let _ = html! { <Button class="wide">"Save"</Button> };
}
