use stario::prelude::*;

fn main() {
    let _ = html! {
        <section>
            <p>unquoted</p>
            <img src="/a.png" alt="a" scr="/b.png">
            <p>"text"</b>
        </section>
    };
}
