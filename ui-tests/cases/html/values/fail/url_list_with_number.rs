use stario::prelude::*;

fn main() {
    let id = 5;
    let _ = html! {
        <a href="/" ping={id}>"link"</a>
    };
}
