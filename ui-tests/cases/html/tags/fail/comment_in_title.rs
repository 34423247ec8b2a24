use stario::prelude::*;

fn main() {
    let _ = html! {
        <title><!-- "draft" -->"title"</title>
    };
}
