use stario::prelude::*;

fn main() {
    let _ = html! {
        <form data-on:submit.prevent=post("/save")></form>
    };
}
