use stario::prelude::*;

fn main() {
    let _ = html! {
        <select><option label="a" value="b">"c"</option></select>
    };
}
