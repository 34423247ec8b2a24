use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click="@ 'save'">"save"</button>
    };
}
