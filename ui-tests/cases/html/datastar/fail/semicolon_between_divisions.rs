use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-computed:c="$a / $b; $c / $d"></p>
    };
}
