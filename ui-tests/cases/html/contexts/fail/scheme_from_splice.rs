use stario::prelude::*;

fn main() {
    let host = "https://example.com";
    let _ = html! {
        <a href="{host}/users">"link"</a>
    };
}
