use stario::prelude::*;

fn main() {
    let name = "Ada";
    let _ = js!("/a$b/.test({name})");
}
