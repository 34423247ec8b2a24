use stario::prelude::*;

fn main() {
    let property = "width";
    let _ = html! {
        <p style="{property}: 5px">"text"</p>
    };
}
