use stario::prelude::*;

fn main() {
    let _ = html! {
        <label>"a" <textarea wrap="hard"></textarea></label>
    };
}
