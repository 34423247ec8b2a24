use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-class={active: $open}>"text"</p>
    };
}
