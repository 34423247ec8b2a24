use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init="@get('/a', {retryInterval: '500ms'})">"x"</p>
    };
}
