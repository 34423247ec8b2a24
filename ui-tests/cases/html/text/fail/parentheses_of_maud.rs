use stario::prelude::*;

fn main() {
    let total = 5;
    let _ = html! { <p>(total)</p> };
}
