use stario::prelude::*;

fn main() {
    let price = 2.5;
    let _ = html! { <p title={price:.2}>"text"</p> };
}
