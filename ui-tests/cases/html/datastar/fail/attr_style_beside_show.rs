use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-attr:style=("color: red") data-show=$b></p>
    };
}
