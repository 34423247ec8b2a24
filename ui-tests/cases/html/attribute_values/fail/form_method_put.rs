use stario::prelude::*;

fn main() {
    let _ = html! {
        <form method="put" action="/"></form>
    };
}
