use stario::prelude::*;

fn main() {
    let _ = html! {
        <select required><option>"a"</option></select>
    };
}
