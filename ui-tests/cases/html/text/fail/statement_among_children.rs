use stario::prelude::*;

fn main() {
    let _ = html! {
        println!("cups");
        <p>"text"</p>
    };
}
