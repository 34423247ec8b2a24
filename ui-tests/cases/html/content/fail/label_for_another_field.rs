use stario::prelude::*;

fn main() {
    let _ = html! {
        <label for="name">"Name"<input id="mail" name="mail"></label>
    };
}
