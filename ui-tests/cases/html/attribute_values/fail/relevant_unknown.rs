use stario::prelude::*;

fn main() {
    let _ = html! {
        <div aria-relevant="none">"news"</div>
    };
}
