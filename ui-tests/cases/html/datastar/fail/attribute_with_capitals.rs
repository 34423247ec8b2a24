use stario::prelude::*;

fn main() {
    let user = "Ada";
    let _ = html! {
        <p data-TEXT=$name></p>
        <my-card DATA-text=$name></my-card>
        <p data-userId={user}></p>
    };
}
