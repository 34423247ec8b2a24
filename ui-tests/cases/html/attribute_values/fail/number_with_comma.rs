use stario::prelude::*;

fn main() {
    let _ = html! {
        <meter value="0,5"></meter>
    };
}
