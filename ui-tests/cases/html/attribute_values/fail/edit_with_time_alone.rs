use stario::prelude::*;

fn main() {
    let _ = html! {
        <ins datetime="09:30">"more"</ins>
    };
}
