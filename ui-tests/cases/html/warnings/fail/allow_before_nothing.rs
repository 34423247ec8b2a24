use stario::prelude::*;

fn main() {
    let _ = html! {
        <div>
            #[allow(empty_heading, reason = "the client fills it")]
        </div>
    };
}
