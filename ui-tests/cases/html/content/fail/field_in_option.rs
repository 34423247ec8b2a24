use stario::prelude::*;

fn main() {
    let _ = html! {
        <select><option><input></option></select>
    };
}
