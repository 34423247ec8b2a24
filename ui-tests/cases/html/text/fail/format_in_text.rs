use stario::prelude::*;

fn main() {
    let price = 9.5;
    let _ = html! {
        <p>"Price: {price:.2}"</p>
    };
}
