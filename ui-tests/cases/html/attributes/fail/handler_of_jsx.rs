use stario::prelude::*;

fn main() {
    let save = "save()";
    let _ = html! { <button onClick={save}>"save"</button> };
}
