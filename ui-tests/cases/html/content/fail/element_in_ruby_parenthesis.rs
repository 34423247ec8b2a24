use stario::prelude::*;

fn main() {
    let _ = html! {
        <ruby>"cup"<rp><b>"("</b></rp><rt>"k"</rt><rp>")"</rp></ruby>
    };
}
