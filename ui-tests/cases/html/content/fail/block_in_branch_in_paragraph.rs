use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>
            if true {
                <section>"block"</section>
            } else {
                <b>"text"</b>
            }
        </p>
    };
}
