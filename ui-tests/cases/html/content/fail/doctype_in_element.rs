use stario::prelude::*;

fn main() {
    let _ = html! {
        <div><!DOCTYPE html></div>
    };
}
