use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = html! {
        <p>name.trim()</p>
    };
}
