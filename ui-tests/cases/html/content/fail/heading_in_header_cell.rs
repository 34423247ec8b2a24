use stario::prelude::*;

fn main() {
    let _ = html! {
        <tr><th><h3>"Name"</h3></th></tr>
    };
}
