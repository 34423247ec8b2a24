use stario::prelude::*;

fn main() {
    let _ = html! {
        #[allow(empty_heading, reason = "the client fills it")]
        {1}
        #[allow(unused_allow, reason = "x")]
        let _name = "Ada";
    };
}
