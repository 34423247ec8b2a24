use stario::prelude::*;

fn main() {
    let _ = html! {
        <dl>
            <dd>"a"</dd>
        </dl>
    };
}
