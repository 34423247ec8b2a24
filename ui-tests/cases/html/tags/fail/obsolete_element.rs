use stario::prelude::*;

fn main() {
    let _ = html! {
        <center>"text"</center>
    };
}
