use stario::prelude::*;

fn main() {
    let markup = "<b>cups</b>";
    let _ = html! { <div dangerouslySetInnerHTML={markup}></div> };
}
