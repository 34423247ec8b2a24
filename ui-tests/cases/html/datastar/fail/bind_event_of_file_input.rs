use stario::prelude::*;

fn main() {
    let _ = html! {
        <input type="file" data-bind:files__event.input>
    };
}
