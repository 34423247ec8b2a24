use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = js!(format!("$n = {}", name));
}
