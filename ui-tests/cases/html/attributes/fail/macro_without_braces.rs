use stario::prelude::*;

fn main() {
    let _ = html! {
        <p title=format!("{} cups", 2)>"text"</p>
    };
}
