use stario::prelude::*;

fn main() {
    let _ = html! {
        <button x-on:click.prevent="save">"save"</button>
    };
}
