use stario::prelude::*;

fn main() {
    let _ = html! {
        <div><source src="/a.webm"></div>
    };
}
