use stario::prelude::*;

fn main() {
    let _ = html! {
        <select name="size">
            <p>"M"</p>
        </select>
    };
}
