use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>{println!("hello")}</p>
    };
}
