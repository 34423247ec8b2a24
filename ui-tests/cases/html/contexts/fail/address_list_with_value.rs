use stario::prelude::*;

fn main() {
    let addresses = "/seen";
    let _ = html! {
        <a href="/" ping={addresses}>"link"</a>
    };
}
