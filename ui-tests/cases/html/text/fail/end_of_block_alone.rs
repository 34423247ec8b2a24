use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>{/cups}</p>
    };
}
