use stario::prelude::*;

fn main() {
    let _ = html! {
        <div><h1>"Title"<h1><b>"text"</b></div>
    };
}
