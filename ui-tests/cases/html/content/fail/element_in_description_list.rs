use stario::prelude::*;

fn main() {
    let _ = html! {
        <dl>
            <p>"a"</p>
        </dl>
    };
}
