use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! { <p>{#if open}"text"{/if}</p> };
}
