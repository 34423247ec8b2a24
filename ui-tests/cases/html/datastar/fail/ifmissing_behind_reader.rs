use stario::prelude::*;

fn main() {
    let _ = html! {
        <main><p data-text=$count></p><p data-signals:count__ifmissing=0></p></main>
    };
}
