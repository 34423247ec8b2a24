use stario::prelude::*;

fn main() {
    let _ = html! {
        <label htmlFor="name">"name"</label>
    };
}
