use stario::prelude::*;

fn main() {
    let _ = html! {
        <textarea name="source"><!DOCTYPE html></textarea>
    };
}
