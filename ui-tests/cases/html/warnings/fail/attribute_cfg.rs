use stario::prelude::*;

fn main() {
    let _ = html! {
        #[cfg(debug_assertions)]
        <p>"debug"</p>
    };
}
