use stario::prelude::*;

fn main() {
    let _ = html! {
        <button><span><button>"x"</button></span></button>
    };
}
