use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-show=$count > 3>"many"</p>
    };
}
