use stario::prelude::*;

fn main() {
    let _ = html! {
        <section clas="wide">
            <buton>"Save"</buton>
        </section>
    };
}
