use stario::prelude::*;

fn main() {
    let _ = html! {
        <a data-attr="{href: $url, title: $title}">"x"</a>
    };
}
