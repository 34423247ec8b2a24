use stario::prelude::*;

fn main() {
    let _ = html! {
        <select><option selected>"a"</option><option selected>"b"</option></select>
    };
}
