use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init="@get('/a', {retry: 'alwys'})">"x"</p>
    };
}
