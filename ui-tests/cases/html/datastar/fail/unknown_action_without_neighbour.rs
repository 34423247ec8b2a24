use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=remove("/item")>"Remove"</button>
    };
}
