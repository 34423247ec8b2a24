use stario::prelude::*;

fn main() {
    let _ = html! {
        <p><my-card><p>"inner"</p></my-card></p>
    };
}
