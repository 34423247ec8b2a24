use stario::prelude::*;

fn main() {
    let _ = html! {
        <title>"a "<b>"title"</b></title>
    };
}
