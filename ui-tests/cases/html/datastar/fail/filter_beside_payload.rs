use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init=get("/a", payload = ({a: 1}), filter_signals = ({include: "^a"}))>"x"</p>
    };
}
