use stario::prelude::*;

fn main() {
    let _ = html! {
        <div><>"Title"</h1></div>
    };
}
