use stario::prelude::*;

fn main() {
    let id = "cups";
    let _ = html! { <p {id}>"text"</p> };
}
