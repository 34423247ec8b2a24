use stario::prelude::*;

fn main() {
    let _ = html! {
        #[cfg(unix)]
        <p></p>
    };
}
