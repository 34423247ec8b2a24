use stario::prelude::*;

fn main() {
    let attrs = [("title", "text")];
    let _ = html! {
        <p {..attrs}>"text"</p>
    };
}
