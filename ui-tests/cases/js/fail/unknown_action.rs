use stario::prelude::*;

fn main() {
    let address = "/save";
    let _ = js!("@pots({address})");
}
