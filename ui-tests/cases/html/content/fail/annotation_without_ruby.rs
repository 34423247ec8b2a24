use stario::prelude::*;

fn main() {
    let _ = html! {
        <p><rt>"a"</rt></p>
    };
}
