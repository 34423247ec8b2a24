use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul>@for item in ["one"] { <li>{item}</li> }</ul>
    };
}
