use stario::prelude::*;

fn main() {
    let _ = html! {
        <head>
            <h1>"title"</h1>
        </head>
    };
}
