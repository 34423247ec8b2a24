use stario::prelude::*;

fn main() {
    let width = 5;
    let _ = html! {
        <p style="width: {width}px">"text"</p>
    };
}
