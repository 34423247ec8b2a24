use stario::prelude::*;

fn main() {
    let _ = html! {
        match 5 {
            <p>"five"</p>
        }
    };
}
