use stario::prelude::*;

fn main() {
    let chosen = "b";
    let _ = html! {
        <option value="b" selected=chosen == "b">"B"</option>
    };
}
