use stario::prelude::*;

fn main() {
    let _ = html! {
        <a :href="url">"cups"</a>
    };
}
