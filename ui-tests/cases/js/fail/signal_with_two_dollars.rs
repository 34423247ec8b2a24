use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = js!("$$name = {name}");
}
