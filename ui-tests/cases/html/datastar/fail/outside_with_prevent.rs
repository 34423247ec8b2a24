use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click__outside__prevent=($open = false)>"x"</p>
    };
}
