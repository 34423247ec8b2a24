use stario::prelude::*;

#[post("/save")]
async fn save() {}

#[component]
fn Button(children: Html, attrs: Attrs) -> Html {
    html! { <button type="button" {..attrs}>{children}</button> }
}

fn main() {
    let _ = html! { <Button data-on:click=post(save)>"Save"</Button> };
}
