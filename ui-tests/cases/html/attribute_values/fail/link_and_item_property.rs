use stario::prelude::*;

fn main() {
    let _ = html! {
        <link rel="author" itemprop="author" href="/ada">
    };
}
