use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul><li value=3>"c"</li></ul>
    };
}
