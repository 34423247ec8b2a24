use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = html! {
        <p>"Hello {name)}"</p>
    };
}
