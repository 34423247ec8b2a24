use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! { <p>{open ? "open" : "closed"}</p> };
}
