use stario::prelude::*;

fn main() {
    let _ = html! {
        <tr>
            <a href="/">"1"</a>
        </tr>
    };
}
