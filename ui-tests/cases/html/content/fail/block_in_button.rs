use stario::prelude::*;

fn main() {
    let _ = html! {
        <button type="button"><p>"Save"</p></button>
    };
}
