use stario::prelude::*;

fn main() {
    let _ = html! {
        <p><% user.name %></p>
    };
}
