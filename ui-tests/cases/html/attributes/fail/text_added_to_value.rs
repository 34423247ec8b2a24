use stario::prelude::*;

fn main() {
    let kind = "wide";
    let _ = html! {
        <p class="card-" + kind>"text"</p>
    };
}
