use stario::prelude::*;

fn main() {
    let save = "save()";
    let _ = html! { <button on:click={save}>"save"</button> };
}
