use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init="@get()">"x"</p>
    };
}
