use stario::prelude::*;

fn main() {
    let css = "color: red";
    let _ = html! {
        <p style={css}>"text"</p>
    };
}
