use stario::prelude::*;

fn main() {
    let _ = html! {
        <a data-attr:href={js!("$url")}>"x"</a>
    };
}
