use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-show="/a$b/.test($c)"></p>
    };
}
