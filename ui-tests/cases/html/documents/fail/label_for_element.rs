use stario::prelude::*;

fn main() {
    let _ = html! {
        <label for="name">"Name"</label>
        <div id="name"></div>
    };
}
