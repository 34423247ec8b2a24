use stario::prelude::*;

fn main() {
    let _ = html! {
        <button type="button"><span tabindex=0>"Go"</span></button>
    };
}
