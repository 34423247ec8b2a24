use stario::prelude::*;

fn main() {
    let _ = html! {
        <p>{#await cups}"text"{/await}</p>
    };
}
