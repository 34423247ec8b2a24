use stario::prelude::*;

fn main() {
    let _ = html! {
        <style>"p::after { content: '</style>' }"</style>
    };
}
