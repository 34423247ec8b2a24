use stario::prelude::*;

#[component]
fn Field(label: &str, name: &str) -> Html {
    html! { <label>{label}<input name={name}></label> }
}

fn main() {
    let _ = html! {
        <Field/>
    };
}
