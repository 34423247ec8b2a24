use stario::prelude::*;

fn main() {
    let _ = html! {
        <a data-bind:url__prop.href>"x"</a>
        <div contenteditable data-bind:text__prop.inner-html__event.input></div>
    };
}
