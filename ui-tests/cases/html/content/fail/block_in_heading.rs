use stario::prelude::*;

fn main() {
    let _ = html! {
        <h1><div>"title"</div></h1>
    };
}
