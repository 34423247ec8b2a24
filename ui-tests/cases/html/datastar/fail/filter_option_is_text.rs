use stario::prelude::*;

fn main() {
    let _ = html! {
        <p data-init=get("/a", filter_signals = "^a")></p>
        <p data-init=get("/b", filter_signals = ("^b"))></p>
        <p data-init="@get('/c', {filterSignals: /^c/})"></p>
    };
}
