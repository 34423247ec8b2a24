use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = js!("$n = {std::time::Instant::now()}");
}
