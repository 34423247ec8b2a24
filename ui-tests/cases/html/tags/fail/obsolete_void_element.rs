use stario::prelude::*;

fn main() {
    let _ = html! {
        <object data="/film.swf"><param name="quality" value="high"></object>
    };
}
