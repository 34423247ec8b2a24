use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init="@get('/a', {retryMaxWaitMs: 5})"></p>
    };
}
