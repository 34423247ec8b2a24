use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-computed:total=($a + 1) data-on:click=($total = 1)>"x"</p>
    };
}
