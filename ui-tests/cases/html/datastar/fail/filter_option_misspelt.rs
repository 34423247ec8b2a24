use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init=get("/a", filter_signals = ({inclde: "^a"}))>"x"</p>
    };
}
