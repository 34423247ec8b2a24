use stario::prelude::*;

#[post("/increment")]
async fn increment() {}

fn main() {
    let _ = html! {
        <button data-on:click=get(increment)>"+"</button>
    };
}
