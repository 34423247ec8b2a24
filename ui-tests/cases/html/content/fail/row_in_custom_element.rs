use stario::prelude::*;

fn main() {
    let _ = html! {
        <x-rows><tr></tr></x-rows>
    };
}
