use stario::prelude::*;

fn main() {
    let _ = html! {
        signals Form<User>
        <p data-text=$count></p>
    };
}
