use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:constructor.prototype.x=1>"x"</p>
    };
}
