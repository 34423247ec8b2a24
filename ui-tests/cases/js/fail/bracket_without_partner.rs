use stario::prelude::*;

fn main() {
    let limit = 3;
    let _ = js!("($count < {limit}");
}
