use stario::prelude::*;

fn main() {
    let colour = "red";
    let _ = html! {
        <style>"p { color: " {colour} "}"</style>
    };
}
