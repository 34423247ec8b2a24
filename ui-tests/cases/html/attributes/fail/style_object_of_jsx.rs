use stario::prelude::*;

fn main() {
    let _ = html! {
        <p style={{color: "red"}}>"text"</p>
    };
}
