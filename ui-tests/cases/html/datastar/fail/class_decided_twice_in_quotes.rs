use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-class:card=$a data-class="{'x card': $b}">"x"</p>
    };
}
