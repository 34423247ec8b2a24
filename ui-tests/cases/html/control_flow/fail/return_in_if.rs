use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        if open { return Html::default(); }
        <p>"closed"</p>
    };
}
