use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on-signal-patch=($n++) data-on-signal-patch-filter=({banana: "a"})></p>
    };
}
