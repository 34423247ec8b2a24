use stario::prelude::*;

fn main() {
    let _ = html! {
        <div>< id="title">"Title"</h1></div>
    };
}
