use stario::prelude::*;

fn main() {
    let _ = html! {
        <ruby>"漢"<rp>"("</rp><rt>"kan"</rt></ruby>
    };
}
