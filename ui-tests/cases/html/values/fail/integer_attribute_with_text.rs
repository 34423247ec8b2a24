use stario::prelude::*;

fn main() {
    let index = "1";
    let _ = html! {
        <p tabindex={index}>"text"</p>
    };
}
