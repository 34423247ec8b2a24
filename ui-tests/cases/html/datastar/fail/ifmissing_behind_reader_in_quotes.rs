use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text="$count"></p>
        <p data-signals__ifmissing="{count: 0}"></p>
    };
}
