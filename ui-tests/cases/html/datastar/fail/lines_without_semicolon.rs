use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-computed:a="$a = 1\n$b = 2"></p>
    };
}
