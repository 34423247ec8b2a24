use stario::prelude::*;

#[component]
fn Note() -> Html {
    html! { "note" }
}

fn main() {
    let _ = html! {
        <textarea name="x"><Note/></textarea>
    };
}
