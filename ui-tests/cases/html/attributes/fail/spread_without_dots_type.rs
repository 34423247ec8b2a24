use stario::prelude::*;

fn main() {
    let title = "t";
    let _ = html! {
        <p {..title}>"text"</p>
    };
}
