use stario::prelude::*;

fn main() {
    let level = String::from("0.5");
    let _ = html! {
        <meter value={level}>"half"</meter>
    };
}
