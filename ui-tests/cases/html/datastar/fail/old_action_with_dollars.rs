use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click="$$get('/a')">"x"</p>
    };
}
