use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! { <p class:open={open}>"text"</p> };
}
