use stario::prelude::*;

fn main() {
    let _ = html! {
        <div contenteditable data-bind:text__prop.innerText__event.input></div>
    };
}
