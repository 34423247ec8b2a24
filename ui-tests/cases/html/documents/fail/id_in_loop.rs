use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul>
            for item in [1, 2] {
                <li id="row">{item}</li>
            }
        </ul>
    };
}
