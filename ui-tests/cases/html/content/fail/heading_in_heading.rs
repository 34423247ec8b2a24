use stario::prelude::*;

fn main() {
    let _ = html! {
        <h1>"title"<h2>"subtitle"</h2></h1>
    };
}
