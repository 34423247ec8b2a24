use stario::prelude::*;

fn main() {
    let _ = html! {
        <figure>
            <img src="/a.png" alt="a">
            <figcaption>"title"</figcaption>
            <img src="/b.png" alt="b">
        </figure>
    };
}
