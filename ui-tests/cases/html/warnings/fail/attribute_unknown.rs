use stario::prelude::*;

fn main() {
    let _ = html! {
        #[inline]
        <h1>"Home"</h1>
    };
}
