use stario::prelude::*;

fn main() {
    let hidden = "true";
    let _ = html! {
        <p aria-hidden={hidden}>"text"</p>
    };
}
