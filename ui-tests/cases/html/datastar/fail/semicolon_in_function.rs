use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-text="[1].map((x) => { return x; })"></p>
    };
}
