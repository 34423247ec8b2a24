use stario::prelude::*;

fn main() {
    let _ = html! {
        <meter value=75>"75 %"</meter>
    };
}
