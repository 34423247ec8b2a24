use stario::prelude::*;

fn main() {
    let _ = html! {
        <dvi>"Title"</div>
    };
}
