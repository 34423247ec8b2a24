use stario::prelude::*;

fn main() {
    let _ = html! {
        <select><optgroup><option>"a"</option></optgroup></select>
    };
}
