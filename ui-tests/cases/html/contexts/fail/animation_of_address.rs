use stario::prelude::*;

fn main() {
    let _ = html! {
        <svg><a href="/"><set attributeName="href" to="/b"/></a></svg>
    };
}
