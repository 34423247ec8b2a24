use stario::prelude::*;

#[expect(non_snake_case)]
fn Plain() -> Html {
    html! { "text" }
}

fn main() {
    let _ = html! {
        <Plain/>
    };
}
