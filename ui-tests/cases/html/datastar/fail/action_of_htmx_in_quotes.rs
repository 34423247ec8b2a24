use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click="@load('/save')">"save"</button>
    };
}
