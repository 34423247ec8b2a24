use stario::prelude::*;

fn main() {
    let _ = html! {
        <dl><div><dt>"a"</dt><dd>"b"</dd></div><dt>"c"</dt><dd>"d"</dd></dl>
    };
}
