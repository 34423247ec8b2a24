use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr=$attrs></p>
        <p data-attr=($open ? {title: $title} : $attrs)></p>
        <p data-attr="{title: $title, ...$attrs}"></p>
    };
}
