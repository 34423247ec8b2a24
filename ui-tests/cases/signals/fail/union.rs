use stario::prelude::*;

#[derive(Signals)]
union Amount {
    whole: u32,
    part: f32,
}

fn main() {}
