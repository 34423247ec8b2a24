use stario::prelude::*;

#[component]
fn Card() -> String {
    String::new()
}

fn main() {}
