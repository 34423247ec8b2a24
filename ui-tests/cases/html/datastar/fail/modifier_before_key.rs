use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on__prevent:click=($a++)>"x"</p>
    };
}
