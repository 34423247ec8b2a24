use stario::prelude::*;

fn main() {
    let kind = "email";
    let _ = html! {
        <input type={kind}>
    };
}
