use stario::prelude::*;

fn main() {
    let _ = html! {
        <button type="sumbit">"Send"</button>
    };
}
