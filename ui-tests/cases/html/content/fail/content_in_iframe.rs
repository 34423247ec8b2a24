use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe src="/a">"no frames"</iframe>
    };
}
