use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init=get("/a", request_cancellation = 1)></p>
    };
}
