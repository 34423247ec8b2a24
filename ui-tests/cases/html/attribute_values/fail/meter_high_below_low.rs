use stario::prelude::*;

fn main() {
    let _ = html! {
        <meter value=0.5 low=0.6 high=0.4>"half"</meter>
    };
}
