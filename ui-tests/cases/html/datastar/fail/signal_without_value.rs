use stario::prelude::*;

fn main() {
    let _ = html! {
        <div data-signals:open></div>
        <div data-signals:name=(null)></div>
    };
}
