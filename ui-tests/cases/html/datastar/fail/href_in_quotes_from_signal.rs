use stario::prelude::*;

fn main() {
    let _ = html! {
        <a data-attr:href="$ok ? $url : '/'">"x"</a>
        <a data-attr:href="location.hash.slice(1)">"y"</a>
        <a data-attr:href="'/'; $url">"z"</a>
    };
}
