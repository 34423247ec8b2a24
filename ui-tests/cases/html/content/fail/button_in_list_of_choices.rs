use stario::prelude::*;

fn main() {
    let _ = html! {
        <select multiple><button>"open"</button><option>"a"</option></select>
    };
}
