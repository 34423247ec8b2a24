use stario::prelude::*;

fn main() {
    let _ = html! {
        #![allow(empty_heading, reason = "the client fills it")]
        <h1></h1>
    };
}
