use stario::prelude::*;

fn main() {
    let _ = html! {
        <dl>
            <dt>"a"</dt>
        </dl>
    };
}
