use stario::prelude::*;

fn main() {
    let _ = js!("");
}
