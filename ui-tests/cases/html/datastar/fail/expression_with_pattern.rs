use stario::prelude::*;

fn main() {
    let _ = html! {
        <pre data-json-signals=({include: /^user/})></pre>
    };
}
