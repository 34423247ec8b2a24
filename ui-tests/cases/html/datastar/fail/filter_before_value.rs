use stario::prelude::*;

fn main() {
    let _ = html! {
        <button data-on:click=(@setAll("form.", true))>"All"</button>
        <button data-on:click="@setAll('form.*', '')">"None"</button>
    };
}
