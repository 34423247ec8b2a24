use stario::prelude::*;

fn main() {
    let open = true;
    let _ = html! {
        <p>{if open { <b>"open"</b> } else { <i>"closed"</i> }}</p>
    };
}
