use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        <p class=["on" if open else "off"]>"text"</p>
    };
}
