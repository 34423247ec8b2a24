use stario::prelude::*;

fn main() {
    let _ = html! {
        r#type
    };
}
