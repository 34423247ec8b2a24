use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/sale-50%">"sale"</a>
    };
}
