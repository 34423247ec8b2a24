use stario::prelude::*;

fn main() {
    let _ = html! {
        <button accesskey="ctrl">"Save"</button>
    };
}
