use stario::prelude::*;

fn main() {
    let _ = html! {
        <a href="/annual report.pdf">"report"</a>
    };
}
