use stario::prelude::*;

fn main() {
    let _ = html! {
        <iframe src="/a" sandbox="allow-script"></iframe>
    };
}
