use stario::prelude::*;

fn main() {
    let _ = html! {
        <sidebarpanel>"text"</sidebarpanel>
    };
}
