use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = js!("$n = {a: {name}}");
}
