use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on-signal-patch:filter="{include: /a/}"></p>
    };
}
