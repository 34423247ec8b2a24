use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-on:click=(@setAll())>"x"</p>
    };
}
