use stario::prelude::*;

#[component]
fn List<T: Render>(items: &[T]) -> Html {
    html! { <ul>for item in items { <li>{item}</li> }</ul> }
}

fn main() {
    let _ = html! {
        <List/>
    };
}
