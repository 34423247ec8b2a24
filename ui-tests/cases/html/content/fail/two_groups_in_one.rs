use stario::prelude::*;

fn main() {
    let _ = html! {
        <dl><div><dt>"a"</dt><dd>"b"</dd><dt>"c"</dt><dd>"d"</dd></div></dl>
    };
}
