use stario::prelude::*;

fn main() {
    let _ = html! {
        <ul>{#each cups as cup}<li>"cup"</li>{/each}</ul>
    };
}
