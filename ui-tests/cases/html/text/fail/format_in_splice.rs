use stario::prelude::*;

fn main() {
    let user = Some("Ada");
    let _ = html! {
        <p>{user:?}</p>
    };
}
