use stario::prelude::*;

fn main() {
    let code = "save()";
    let _ = html! {
        <button onclick={code}>"Save"</button>
    };
}
