use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>{"5".parse::<u8>()?}</p>
    };
}
