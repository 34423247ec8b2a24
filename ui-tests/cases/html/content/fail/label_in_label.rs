use stario::prelude::*;

fn main() {
    let _ = html! {
        <label>"a"<label>"b"</label></label>
    };
}
