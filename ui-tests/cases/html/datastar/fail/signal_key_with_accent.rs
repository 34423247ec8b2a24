use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-signals:café=1>"x"</p>
    };
}
