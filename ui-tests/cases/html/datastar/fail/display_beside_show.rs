use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-style:display=$d data-show=$b></p>
    };
}
