use stario::prelude::*;

fn main() {
    let _ = js!("$user-name = 1");
}
