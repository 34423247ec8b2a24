use stario::prelude::*;

#[component]
struct Card {
    title: String,
}

fn main() {}
