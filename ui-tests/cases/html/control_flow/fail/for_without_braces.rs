use stario::prelude::*;

fn main() {
    let items = ["one"];
    let _ = html! {
        <ul>for item in items <li>{item}</li></ul>
    };
}
