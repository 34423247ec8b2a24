use stario::prelude::*;

fn main() {
    let _ = html! {
        <ruby><rt>"kan"</rt></ruby>
    };
}
