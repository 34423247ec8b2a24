use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-style:color="'red !important'">"x"</p>
    };
}
