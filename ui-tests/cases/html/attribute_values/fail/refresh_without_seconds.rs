use stario::prelude::*;

fn main() {
    let _ = html! {
        <meta http-equiv="refresh" content="/next">
    };
}
